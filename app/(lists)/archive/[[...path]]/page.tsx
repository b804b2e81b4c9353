import { metadataAt, PageAt, partsBelow, pathOf } from '@/app/pages';
import { paths } from '@/lib/site/addresses';

interface Props {
  params: Promise<{ path?: string[] }>;
}

export const generateStaticParams = () => partsBelow(paths.archive).map((path) => ({ path }));

export const generateMetadata = async ({ params }: Props) =>
  metadataAt(pathOf(paths.archive, (await params).path));

export default async function Archive({ params }: Props) {
  return <PageAt path={pathOf(paths.archive, (await params).path)} />;
}
