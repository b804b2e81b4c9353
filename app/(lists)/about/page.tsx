import { metadataAt, PageAt } from '@/app/pages';
import { paths } from '@/lib/site/addresses';

export const metadata = metadataAt(paths.about);

export default function About() {
  return <PageAt path={paths.about} />;
}
