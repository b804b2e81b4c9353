import { metadataAt, PageAt, partsBelow, pathOf } from '@/app/pages';

interface Props {
  params: Promise<{ slug: string }>;
}

const stories = '/stories/';
const cite = (slug: string) => pathOf(stories, [slug, 'cite']);

export const generateStaticParams = () =>
  partsBelow(stories)
    .filter(([, part]) => part === 'cite')
    .map(([slug]) => ({ slug }));

export const generateMetadata = async ({ params }: Props) => metadataAt(cite((await params).slug));

export default async function Cite({ params }: Props) {
  return <PageAt path={cite((await params).slug)} />;
}
