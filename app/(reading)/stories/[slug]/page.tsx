import { metadataAt, PageAt, partsBelow, pathOf } from '@/app/pages';

interface Props {
  params: Promise<{ slug: string }>;
}

const stories = '/stories/';

export const generateStaticParams = () =>
  partsBelow(stories)
    .filter(([, part]) => part === undefined)
    .map(([slug]) => ({ slug }));

export const generateMetadata = async ({ params }: Props) =>
  metadataAt(pathOf(stories, [(await params).slug]));

export default async function Story({ params }: Props) {
  return <PageAt path={pathOf(stories, [(await params).slug])} />;
}
