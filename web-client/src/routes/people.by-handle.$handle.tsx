import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/people/by-handle/$handle')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/people/by-handle/$handle"!</div>
}
