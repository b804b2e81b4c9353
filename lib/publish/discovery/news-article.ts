import type { CreativeWork, NewsArticle, WithContext } from 'schema-dts';
import { scriptJson } from '@/lib/publish/discovery/script-json';
import { absolute, paths } from '@/lib/site/addresses';
import { lastEdit } from '@/lib/site/last-change';
import type { SiteFrame } from '@/lib/site/site';
import type { Source } from '@/lib/story/source';
import type { StoryCore } from '@/lib/story/story-core';

/**
 * What search engines are told of a story (schema.org's NewsArticle), safe inside
 * `<script type="application/ld+json">`. What is not known is left out. Author and publisher are those
 * of the article, as its page names them; the site stands for what is not known, and as the one that
 * says all this (`sdPublisher`).
 */
export function newsArticle(site: SiteFrame, story: StoryCore): string {
  const { headline, published, lang, topics, source, corrections } = story;
  const address = absolute(site, paths.story(story.slug));
  const edited = lastEdit(story);
  const cited = source && citation(source);
  const by = authorOf(source);
  // What a story came to tell later was not wrong before.
  const noted = corrections.filter(({ kind }) => kind !== 'update');
  const article: WithContext<NewsArticle> = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headline.text,
    inLanguage: lang,
    ...(address === null ? {} : { url: address, mainEntityOfPage: address }),
    ...(published === null ? {} : { datePublished: published }),
    ...(edited === null ? {} : { dateModified: edited }),
    ...(topics.length === 0 ? {} : { keywords: topics }),
    ...(by === null ? {} : { author: by }),
    publisher: organization(source?.publisher ?? site.name),
    sdPublisher: organization(site.name),
    ...(cited === null ? {} : { citation: cited }),
    ...(noted.length === 0 ? {} : { correction: noted.map(correction) }),
  };
  return scriptJson(article);
}

/** Who wrote it, else who published it first; a byline that names a desk is taken for a person's. */
function authorOf(source: Source | null) {
  if (source?.author !== undefined) return { '@type': 'Person', name: source.author } as const;
  return source?.publisher === undefined ? null : organization(source.publisher);
}

const organization = (name: string) => ({ '@type': 'Organization', name }) as const;

const correction = ({ on, text }: StoryCore['corrections'][number]) =>
  ({ '@type': 'CorrectionComment', text, datePublished: on }) as const;

/** The work that was copied; null where nothing is known of it but the copy's own file. */
function citation({ publisher, url, author }: Source): Exclude<CreativeWork, string> | null {
  if (publisher === undefined && url === undefined && author === undefined) return null;
  return {
    '@type': 'CreativeWork',
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher: organization(publisher) }),
    // Whether a byline names a person or a desk is not told.
    ...(author === undefined ? {} : { creditText: author }),
  };
}
