/** JSON that can stand in a `<script>`: no "<", so neither `</script>` nor `<!--` ends it early. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
