import { handedOver } from '@/lib/commands/process/build-environment';
import { loadSite } from '@/lib/site/load-site';

const { content, day } = handedOver();

/** All that the pages show, read once a process. */
export const site = loadSite(content, day);
