import type { ReactNode } from 'react';
import '@/app/styles/briefing.css';

/** The front page and the editions before it. */
export default function Briefing({ children }: { children: ReactNode }) {
  return children;
}
