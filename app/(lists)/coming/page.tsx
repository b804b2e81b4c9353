import { metadataAt, PageAt } from '@/app/pages';
import { paths } from '@/lib/site/addresses';

export const metadata = metadataAt(paths.coming);

export default function Coming() {
  return <PageAt path={paths.coming} />;
}
