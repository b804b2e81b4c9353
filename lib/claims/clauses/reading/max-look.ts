/** So many words back a conjunction is looked for. */
export const maxLook = 60;
