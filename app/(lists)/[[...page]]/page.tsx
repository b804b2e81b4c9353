import { metadataAt, PageAt, partsBelow, pathOf } from '@/app/pages';
import { paths } from '@/lib/site/addresses';

interface Props {
  params: Promise<{ page?: string[] }>;
}

/** The home page and `page/2/`, `page/3/` …; all else has a route of its own. */
export const generateStaticParams = () =>
  partsBelow(paths.home)
    .filter(([first]) => first === undefined || first === 'page')
    .map((page) => ({ page }));

export const generateMetadata = async ({ params }: Props) =>
  metadataAt(pathOf(paths.home, (await params).page));

export default async function Home({ params }: Props) {
  return <PageAt path={pathOf(paths.home, (await params).page)} />;
}
