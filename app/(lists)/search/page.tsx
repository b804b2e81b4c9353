import { metadataAt, PageAt } from '@/app/pages';
import { paths } from '@/lib/site/addresses';

export const metadata = metadataAt(paths.search);

export default function Search() {
  return <PageAt path={paths.search} />;
}
