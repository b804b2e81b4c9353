/** The name under which a browser keeps which theme its reader chose: "light" or "dark". */
export const themeKey = 'dateline-theme';
