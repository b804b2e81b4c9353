import { AboutSection } from '@/components/site/about-section';
import accuracy from '@/lib/wording/accuracy.json';

/** How often the readers are right on annotated articles; `npm run accuracy` writes the figures. */
export function AccuracySection() {
  return (
    <AboutSection title="How often it is right">
      <p>
        Articles were annotated by hand and compared with what the program reads in them. The
        program was developed on these articles, so on others it does somewhat worse.
      </p>
      <ul className="mt-3 list-disc pl-5">
        {accuracy.map(({ name, articles, claims, found, rightMouth, dates }) => (
          <li key={name}>
            {name}, {articles} articles with {claims} claims: {found} % of the claims are found; of
            those shown under a name, {rightMouth} % are under the right one; {dates} % of the dates
            are exactly right.
          </li>
        ))}
      </ul>
    </AboutSection>
  );
}
