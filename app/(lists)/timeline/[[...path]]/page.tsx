import { metadataAt, PageAt, partsBelow, pathOf } from '@/app/pages';
import { paths } from '@/lib/site/addresses';

interface Props {
  params: Promise<{ path?: string[] }>;
}

export const generateStaticParams = () => partsBelow(paths.timeline).map((path) => ({ path }));

export const generateMetadata = async ({ params }: Props) =>
  metadataAt(pathOf(paths.timeline, (await params).path));

export default async function Timeline({ params }: Props) {
  return <PageAt path={pathOf(paths.timeline, (await params).path)} />;
}
