import { Foundation } from '../app/Foundation.tsx';

/** The small window of the global shortcut. */
export function CaptureWindow() {
  return <Foundation>{null}</Foundation>;
}
