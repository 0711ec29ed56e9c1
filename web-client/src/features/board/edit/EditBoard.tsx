export default function EditBoard(_: any) {
  return null;
}
