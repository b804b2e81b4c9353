import type { InterfaceLanguage } from '@/lib/languages/table/interface-languages';
import { wordsOf } from '@/lib/languages/words/words-of';

const choices = ['system', 'light', 'dark'] as const;

/**
 * Light, dark, or as the system has it. The style sheet sees which is checked, so that it works
 * without a script, for one page; a module remembers it for all (lib/publish/web-app/settings).
 */
export function ThemeChoice({ language }: { language: InterfaceLanguage }) {
  const { theme } = wordsOf(language).site;
  return (
    <fieldset data-settings="" className="frame mt-4 flex flex-wrap gap-x-6 gap-y-2">
      <legend>{theme.legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="theme"
            id={choice === 'system' ? undefined : choice}
            defaultChecked={choice === 'system'}
          />{' '}
          {theme[choice]}
        </label>
      ))}
    </fieldset>
  );
}
