export default function CardDialog(_: any) {
  return null;
}
