import type { HostedSite } from '@/lib/hosts/hosted-site';
import type { SiteFile } from '@/lib/site/site-file';

/** GitHub Pages serves all folders once `.nojekyll` is there; it knows no headers and no redirects. */
export const githubPages = (_site: HostedSite): SiteFile[] => [{ path: '/.nojekyll', content: '' }];

/** A workflow that builds the site and publishes it there. */
export const githubWorkflow = (_site: HostedSite): SiteFile[] => [
  {
    path: '/github-pages.yml',
    content: `# GitHub Pages — made by "npm run build"; put it into .github/workflows/.
name: Publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
          cache: npm
      - uses: actions/cache@v4
        with:
          path: .next/cache
          key: dateline-\${{ github.sha }}
          restore-keys: dateline-
      - run: npm ci
      - run: npm run build
      - uses: actions/upload-pages-artifact@v3
        with:
          path: out
          include-hidden-files: true
      - id: deployment
        uses: actions/deploy-pages@v4
`,
  },
];
