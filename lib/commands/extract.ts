import { createInterface } from 'node:readline';
import { extractLine } from '@/lib/extract/extract-line';

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) process.stdout.write(`${extractLine(line)}\n`);
}
