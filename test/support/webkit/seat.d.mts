export declare class Seat {
  static take(desktop?: {
    readonly settings?: Readonly<Record<string, string | number>>;
    readonly env?: Readonly<Record<string, string>>;
  }): Promise<Seat>;
  open(pageLoadStrategy?: 'none' | 'eager' | 'normal'): Promise<WebKitPage>;
  leave(): void;
}

export interface WebKitPage {
  readonly version: string;
  goto(url: string): Promise<void>;
  evaluate(script: string): Promise<unknown>;
  screenshot(): Promise<Buffer>;
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>;
  close(): Promise<void>;
}
