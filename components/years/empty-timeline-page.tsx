import { PageHeading } from '@/components/ui/page-heading';

/** What stands where no story gives a date. */
export function EmptyTimelinePage() {
  return (
    <PageHeading label="All stories" title="Timeline">
      No story here gives a date that has a place on the calendar.
    </PageHeading>
  );
}
