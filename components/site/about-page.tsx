import { AboutSection } from '@/components/site/about-section';
import { AccuracySection } from '@/components/site/accuracy-section';
import { KindTable } from '@/components/site/kind-table';
import { MarkerTable } from '@/components/site/marker-table';
import { Filled } from '@/components/ui/filled';
import { wordsOf } from '@/lib/languages/words/words-of';
import { href, paths } from '@/lib/site/addresses';
import type { PageSite } from '@/lib/site/site';

/** How dates, claims and sentiment are read from a text, and what is not done. */
export function AboutPage({ site }: { site: PageSite }) {
  const { about, site: words } = wordsOf(site.language);
  const schema = (
    <a href={href(site, paths.storySchema)} lang="en" dir="ltr">
      JSON Schema
    </a>
  );
  return (
    <div className="pt-7 sm:pt-10">
      <h1 className="text-title font-semibold tracking-tighter">{words.about}</h1>
      <p className="mt-4 max-w-160 text-lead">{about.lead}</p>
      <AboutSection title={about.truth.title}>
        <p>{about.truth.text}</p>
      </AboutSection>
      <AboutSection title={words.who}>
        <p>{about.claims.text}</p>
        <KindTable language={site.language} />
      </AboutSection>
      <AboutSection title={about.dates.title}>
        <p>{about.dates.text}</p>
        <MarkerTable language={site.language} />
      </AboutSection>
      <AboutSection title={about.sentiment.title}>
        <p>{about.sentiment.text}</p>
      </AboutSection>
      <AboutSection title={about.addresses.title}>
        <p>{about.addresses.text}</p>
        {site.files.json && (
          <p>
            <Filled text={about.addresses.data} parts={{ schema }} />
          </p>
        )}
      </AboutSection>
      <AccuracySection language={site.language} />
      <AboutSection title={about.reading.title}>
        <p>{about.reading.text}</p>
      </AboutSection>
    </div>
  );
}
