let failed = 0;
const { fetch } = globalThis;

/**
 * How many files the page has asked for in vain. Pagefind tells of a part of the index that it
 * cannot load on the console alone and goes on as if it were empty; "Nothing found" would then be
 * untrue, so what it asks for is counted.
 */
export const failedLoads = (): number => failed;

/** Every index asks for the program in its own folder; it stands once, in the folder around them. */
const program = /[^/]+\/(?=wasm\.[^/]+$)/;

globalThis.fetch = async (input, options) => {
  try {
    const asked = typeof input === 'string' ? input.replace(program, '') : input;
    const response = await fetch(asked, options);
    if (!response.ok) failed += 1;
    return response;
  } catch (error) {
    failed += 1;
    throw error;
  }
};
