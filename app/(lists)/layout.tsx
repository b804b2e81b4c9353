import type { ReactNode } from 'react';
import '@/app/styles/lists.css';

/** Pages that are looked through: lists over many stories. */
export default function Lists({ children }: { children: ReactNode }) {
  return children;
}
