import type { components as Board_ } from './generated/board';
import type { components as Community_ } from './generated/community';
import type { components as Content_ } from './generated/content';
import type { components as Notification_ } from './generated/notification';
import type { components as Search_ } from './generated/search';

/* The words of the services' APIs under the names that pages use. */
export type Me = Community_['schemas']['MePage'];
export type Person = Community_['schemas']['PersonPage'];
export type District = Community_['schemas']['DistrictPage'];
export type Community = Community_['schemas']['CommunityPage'];
export type Member = Community_['schemas']['MemberPage'];
export type Post = Content_['schemas']['PostPage'];
export type PostKind = Post['kind'];
export type Comment = Content_['schemas']['CommentPage'];
export type BoardSummary = Board_['schemas']['ListedBoard'];
export type Board = Board_['schemas']['BoardPage'];
export type BoardColumn = Board_['schemas']['Lane'];
export type CardOnBoard = Board_['schemas']['CardOnBoard'];
export type Card = Board_['schemas']['CardView'];
export type WorkItem = Board_['schemas']['MyCard'];
export type Found = Search_['schemas']['Found'];
export type SearchAnswer = Search_['schemas']['SearchAnswer'];
export type Suggestion = Search_['schemas']['Suggestion'];
export type NotificationItem = Notification_['schemas']['NotificationItem'];
export type Access = Community['access'];
export type CommunityRole = NonNullable<Community['myRole']>;
export const reactions = ['like', 'thanks', 'insightful', 'celebrate'] as const;
export type Reaction = (typeof reactions)[number];
