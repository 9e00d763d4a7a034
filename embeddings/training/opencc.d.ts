declare module 'opencc-js/dict/*' {
  /** Entries 'from to' (or 'from to1 to2') separated by '|'. */
  const dictionary: string;
  export default dictionary;
}
