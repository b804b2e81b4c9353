import type { ReactNode } from 'react';
import '@/app/styles/reading.css';

/** Pages that are read: stories, how the site is made. */
export default function Reading({ children }: { children: ReactNode }) {
  return children;
}
