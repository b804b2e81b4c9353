import { policy, searchPolicy } from '@/lib/build/policy';
import { paths } from '@/lib/site/addresses';

/** The content security policy of the page at a path below the base. */
export function policyAt(path: string): string {
  return path === paths.search ? searchPolicy : policy;
}
