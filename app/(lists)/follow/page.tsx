import { metadataAt, PageAt } from '@/app/pages';
import { paths } from '@/lib/site/addresses';

export const metadata = metadataAt(paths.follow);

export default function Follow() {
  return <PageAt path={paths.follow} />;
}
