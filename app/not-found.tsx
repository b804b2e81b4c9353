import { metadataAt, PageAt } from '@/app/pages';
import '@/app/styles/lists.css';
import { paths } from '@/lib/site/addresses';

export const metadata = metadataAt(paths.notFound);

export default function NotFound() {
  return <PageAt path={paths.notFound} />;
}
