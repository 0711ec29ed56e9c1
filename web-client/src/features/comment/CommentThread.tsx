interface CommentThreadProps {
  postId: string;
  communityId: string;
  question: boolean;
  /** The reader asked the question or manages the community. */
  mayAccept: boolean;
  acceptedAnswers: string[];
  /** How far the reader came the last time. */
  lastRead: { commentId: string; at: string } | null;
}

export function CommentThread(_: CommentThreadProps) {
  return null;
}
