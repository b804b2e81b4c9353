/** The light theme's own values, as `app/styles/theme.css` has them. */
export const colours = {
  paper: '#fbf9f4',
  ink: '#191713',
  soft: '#5d574b',
  hair: '#ddd6c6',
  accent: '#9a1f1f',
  alleged: '#9a1f1f',
  flat: '#6b6350',
  said: '#2f6244',
} as const;
