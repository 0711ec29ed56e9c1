export default function ConflictDialog(_: any) {
  return null;
}
