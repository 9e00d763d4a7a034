// The package's own types describe it as if it were called by its name's property `default`.
declare module 'robots-parser' {
  export interface Robot {
    isAllowed(url: string, userAgent?: string): boolean | undefined;
    getCrawlDelay(userAgent?: string): number | undefined;
  }
  export default function robotsParser(url: string, text: string): Robot;
}
