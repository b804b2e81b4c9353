import { ArchivePage } from '@/components/archive/archive-page';
import { MonthPage } from '@/components/archive/month-page';
import { BriefingPage } from '@/components/briefing/briefing-page';
import { CitePage } from '@/components/cite/cite-page';
import { ComingPage } from '@/components/coming/coming-page';
import { EditionPage } from '@/components/editions/edition-page';
import { EditionsPage } from '@/components/editions/editions-page';
import { NewerEditionPage } from '@/components/editions/newer-edition-page';
import { CorrectionsPage } from '@/components/lists/corrections-page';
import { FollowPage } from '@/components/follow/follow-page';
import { MovedStorylinePage } from '@/components/storylines/moved-storyline-page';
import { StorylinePage } from '@/components/storylines/storyline-page';
import { StorylinesPage } from '@/components/storylines/storylines-page';
import type { Read } from '@/components/pages/page-view';
import { DiskSearchPage } from '@/components/search/disk-search-page';
import { SearchPage } from '@/components/search/search-page';
import { AboutPage } from '@/components/site/about-page';
import { NotFoundPage } from '@/components/site/not-found-page';
import { MovedPage } from '@/components/story/moved-page';
import { WithdrawnPage } from '@/components/story/withdrawn-page';
import { StoryPage } from '@/components/story/story-page';
import { TopicPage } from '@/components/topics/topic-page';
import { TopicsPage } from '@/components/topics/topics-page';
import { MovedSpeakerPage } from '@/components/who/moved-speaker-page';
import { SpeakerPage } from '@/components/who/speaker-page';
import { WhoPage } from '@/components/who/who-page';
import { EmptyTimelinePage } from '@/components/years/empty-timeline-page';
import { TimelinePage } from '@/components/years/timeline-page';
import type { View } from '@/lib/pages/views';
import type { PageSite } from '@/lib/site/site';

/** What stands between the masthead and the footer of a page. */
export function PageBody({ site, view, read }: { site: PageSite; view: View; read: Read }) {
  switch (view.kind) {
    case 'briefing':
      return <BriefingPage site={site} page={view.page} beside={view.beside} />;
    case 'edition':
      return <EditionPage site={site} view={view} />;
    case 'newer-edition':
      return <NewerEditionPage site={site} newer={view.newer} />;
    case 'editions':
      return <EditionsPage site={site} view={view} />;
    case 'coming':
      return <ComingPage site={site} view={view} />;
    case 'follow':
      return <FollowPage site={site} view={view} />;
    case 'storylines':
      return <StorylinesPage site={site} lines={view.lines} />;
    case 'storyline':
      return <StorylinePage site={site} view={view} />;
    case 'moved-storyline':
      return <MovedStorylinePage site={site} line={view.to} />;
    case 'cite':
      return <CitePage site={site} story={read(view.slug).story} />;
    case 'story':
      return (
        <StoryPage
          site={site}
          reading={read(view.slug)}
          old={view.old}
          more={view.more}
          neighbours={view.neighbours}
        />
      );
    case 'moved-story':
      return <MovedPage site={site} story={view.to} />;
    case 'withdrawn':
      return <WithdrawnPage site={site} on={view.on} reason={view.reason} />;
    case 'corrections':
      return <CorrectionsPage site={site} page={view.page} />;
    case 'topics':
      return <TopicsPage site={site} topics={view.topics} />;
    case 'topic':
      return <TopicPage site={site} view={view} />;
    case 'who':
      return <WhoPage site={site} parties={view.parties} page={view.page} />;
    case 'speaker':
      return <SpeakerPage site={site} page={view} />;
    case 'moved-speaker':
      return <MovedSpeakerPage site={site} speaker={view.to} />;
    case 'archive':
      return <ArchivePage site={site} stories={view.stories} months={view.months} />;
    case 'month':
      return <MonthPage site={site} month={view.month} stories={view.stories} page={view.page} />;
    case 'year':
      return <TimelinePage site={site} view={view} />;
    case 'no-dates':
      return <EmptyTimelinePage site={site} />;
    case 'search':
      return site.onDisk ? <DiskSearchPage site={site} /> : <SearchPage site={site} view={view} />;
    case 'about':
      return <AboutPage site={site} />;
    case 'not-found':
      return <NotFoundPage site={site} newest={view.newest} />;
  }
}
