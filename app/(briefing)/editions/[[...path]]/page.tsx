import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/page-metadata';
import { site } from '@/app/site';
import { EditionPage } from '@/components/editions/edition-page';
import { EditionsPage } from '@/components/editions/editions-page';
import { NewerEditionPage } from '@/components/editions/newer-edition-page';
import { PageFrame } from '@/components/site/page-frame';
import type { IsoDay } from '@/lib/calendar/iso-day';
import { paths } from '@/lib/site/addresses';
import { comingDates } from '@/lib/site/coming/coming-dates';
import { knownDates } from '@/lib/site/coming/known-dates';
import type { Edition } from '@/lib/site/editions/edition';
import { editionYears } from '@/lib/site/editions/edition-years';
import { siteDisputes } from '@/lib/site/storylines/site-disputes';
import { dayWords } from '@/lib/wording/dates/day-words';

interface Props {
  params: Promise<{ path?: string[] }>;
}

const years = editionYears(site.editions);
const disputes = siteDisputes(site);
const datesKnownOn = knownDates(site);

export const dynamicParams = false;

export function generateStaticParams() {
  const ofDays = site.editions.flatMap(({ day }) => [day.split('-'), [...day.split('-'), 'newer']]);
  return [[], ...years.map(({ year }) => [year]), ...ofDays].map((path) => ({ path }));
}

/** The editions by their day, each with the day of the next one. */
const byDay = new Map<string, { edition: Edition; newer: IsoDay | null }>(
  site.editions.map((edition, i) => [
    edition.day,
    { edition, newer: site.editions[i - 1]?.day ?? null },
  ]),
);

const find = (path: readonly string[]) => byDay.get(path.slice(0, 3).join('-'));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { path = [] } = await params;
  const found = find(path);
  const feeds = { name: `${site.name}, an edition a day`, list: paths.editions };
  if (found) {
    const { day } = found.edition;
    return pageMetadata({
      title: dayWords(day),
      description: `What ${dayWords(day)} brought: stories, what was disputed, what was to come.`,
      path: path[3] === undefined ? paths.edition(day) : paths.editionNewer(day),
      feeds,
    });
  }
  const year = path[0] ?? years[0]?.year;
  return pageMetadata({
    title: year === undefined ? 'Editions' : `Editions ${year}`,
    description: 'What each day brought, as it stood on that day.',
    path: year === undefined ? paths.editions : paths.editionsYear(year),
    feeds,
  });
}

export default async function Editions({ params }: Props) {
  const { path = [] } = await params;
  return (
    <PageFrame site={site} current={paths.editions}>
      <Part path={path} />
    </PageFrame>
  );
}

function Part({ path }: { path: readonly string[] }) {
  if (path.length < 2) {
    const year = years.find((one) => one.year === path[0]) ?? years[0];
    return <EditionsPage site={site} years={years} year={year} />;
  }
  const found = find(path);
  if (!found) notFound();
  const { edition, newer } = found;
  if (path[3] !== undefined) return <NewerEditionPage site={site} newer={newer} />;
  return (
    <EditionPage
      site={site}
      edition={edition}
      disputes={edition.entries.flatMap(({ story }) => disputes.get(story) ?? [])}
      coming={comingDates(datesKnownOn(edition.day), edition.day)}
    />
  );
}
