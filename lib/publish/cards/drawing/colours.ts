/** The light theme's own values, as `app/styles/theme.css` has them. */
export const colours = {
  paper: '#fbf9f4',
  ink: '#191713',
  soft: '#4f4a40',
  hair: '#ddd6c6',
  accent: '#8c1a1a',
} as const;
