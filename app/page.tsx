import { site } from '@/app/site';
import { BriefingPage } from '@/components/briefing/briefing-page';
import { PageFrame } from '@/components/site/page-frame';
import { paths } from '@/lib/site/addresses';

export default function Home() {
  return (
    <PageFrame site={site} current={paths.home}>
      <BriefingPage site={site} />
    </PageFrame>
  );
}
