/** pdfjs says on loading that it has no canvas to draw on. Nothing is drawn in main, and whoever reads the terminal need not know. */
export async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
