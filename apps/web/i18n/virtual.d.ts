declare module 'virtual:texts/*' {
  const catalogue: Readonly<Record<string, import('icu-minify/format').CompiledMessage>>;
  export default catalogue;
}
