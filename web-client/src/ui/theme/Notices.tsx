import '@mantine/notifications/styles.layer.css';
import { Notifications } from '@mantine/notifications';

/** The place where short messages appear. */
export default function Notices() {
  return <Notifications position="bottom-center" limit={3} containerWidth={480} zIndex={400} />;
}
