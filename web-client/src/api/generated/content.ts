export interface paths {
    "/api/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commentPageOne"];
        put: operations["commentEdit"];
        post?: never;
        delete: operations["commentDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/reactions/{reaction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["reactionGiveToComment"];
        post?: never;
        delete: operations["reactionWithdrawFromComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["postListFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["imageUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["imageImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["postListList"];
        put?: never;
        post: operations["postPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["postPageNow"];
        put: operations["postEdit"];
        post?: never;
        delete: operations["postDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/last-read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lastReadSeen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/reactions/{reaction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["reactionGiveToPost"];
        post?: never;
        delete: operations["reactionWithdrawFromPost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{postId}/accepted-answers/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["acceptedAnswerAccept"];
        post?: never;
        delete: operations["acceptedAnswerWithdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{postId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commentPageList"];
        put?: never;
        post: operations["commentWrite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Author: {
            name: string | null;
            /** Format: uuid */
            personId: string;
        };
        CommentPage: {
            accepted: boolean;
            author: components["schemas"]["Author"] | null;
            body: string | null;
            /** Format: date-time */
            createdAt: string;
            deleted: boolean;
            /** Format: date-time */
            editedAt: string | null;
            /** Format: uuid */
            id: string;
            myReactions: string[];
            /** Format: uuid */
            postId: string;
            reactionCounts: components["schemas"]["ReactionCounts"];
            /** Format: int32 */
            replyCount: number;
            /** Format: uuid */
            replyTo: string | null;
            /** Format: int64 */
            version: number;
        };
        CommentStretch: {
            items: components["schemas"]["CommentPage"][];
            next: string | null;
            previous: string | null;
        };
        Created: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
        };
        EditedComment: {
            body: string;
        };
        EditedPost: {
            body: string;
            tags?: string[] | null;
            title?: string | null;
        };
        FieldError: {
            field: string;
            message: string;
        };
        LastRead: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            commentId: string;
        };
        NewComment: {
            body: string;
            /** Format: uuid */
            id?: string | null;
            /** Format: uuid */
            replyTo?: string | null;
        };
        NewPost: {
            body: string;
            /** Format: uuid */
            communityId: string;
            /** Format: uuid */
            id?: string | null;
            /** @enum {string} */
            kind: "UPDATE" | "ARTICLE" | "NEWS" | "QUESTION" | "IDEA" | "DOCUMENT";
            tags?: string[] | null;
            title?: string | null;
        };
        PagePostPage: {
            items: components["schemas"]["PostPage"][];
            next: string | null;
        };
        PostAsItWas: {
            acceptedAnswers: string[];
            /** Format: date-time */
            at: string;
            author: components["schemas"]["Author"];
            body: string;
            /** Format: uuid */
            communityId: string;
            communityName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "UPDATE" | "ARTICLE" | "NEWS" | "QUESTION" | "IDEA" | "DOCUMENT";
            mentions: string[];
            official: boolean;
            tags: string[];
            title: string | null;
            /** Format: int64 */
            version: number;
        };
        PostPage: {
            acceptedAnswers: string[];
            author: components["schemas"]["Author"];
            body: string;
            /** Format: int64 */
            commentCount: number;
            /** Format: uuid */
            communityId: string;
            communityName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "UPDATE" | "ARTICLE" | "NEWS" | "QUESTION" | "IDEA" | "DOCUMENT";
            lastRead: components["schemas"]["LastRead"] | null;
            mentions: string[];
            myReactions: string[];
            official: boolean;
            reactionCounts: components["schemas"]["ReactionCounts"];
            tags: string[];
            title: string | null;
            /** Format: int64 */
            version: number;
        };
        Problem: {
            detail?: string;
            errors?: components["schemas"]["FieldError"][];
            instance?: string;
            /** Format: int32 */
            status: number;
            title: string;
            type: string;
            /** Format: int64 */
            version?: number;
        };
        ReactionCounts: {
            /** Format: int64 */
            celebrate: number;
            /** Format: int64 */
            insightful: number;
            /** Format: int64 */
            like: number;
            /** Format: int64 */
            thanks: number;
        };
        Seen: {
            /** Format: uuid */
            commentId: string;
        };
        Uploaded: {
            /** Format: int32 */
            height: number;
            /** Format: uuid */
            id: string;
            link: string;
            /** Format: int32 */
            width: number;
        };
    };
    responses: {
        /** @description why not: `type` is /problems/ and a word to tell problems apart by */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    commentPageOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    commentEdit: {
        parameters: {
            query?: never;
            header?: {
                /** @description the `ETag` that the client has read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditedComment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    commentDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description the `ETag` that the client has read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    reactionGiveToComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                reaction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    reactionWithdrawFromComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                reaction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    postListFeed: {
        parameters: {
            query?: {
                kind?: "UPDATE" | "ARTICLE" | "NEWS" | "QUESTION" | "IDEA" | "DOCUMENT";
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePostPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    imageUpload: {
        parameters: {
            query: {
                community: string;
                id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    imageImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/gif": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postListList: {
        parameters: {
            query?: {
                community?: string;
                kind?: "UPDATE" | "ARTICLE" | "NEWS" | "QUESTION" | "IDEA" | "DOCUMENT";
                tag?: string;
                author?: string;
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePostPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postPublish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPost"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postPageNow: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostAsItWas"] | components["schemas"]["PostPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postEdit: {
        parameters: {
            query?: never;
            header?: {
                /** @description the `ETag` that the client has read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditedPost"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    postDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description the `ETag` that the client has read */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    lastReadSeen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Seen"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    reactionGiveToPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                reaction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    reactionWithdrawFromPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                reaction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptedAnswerAccept: {
        parameters: {
            query?: never;
            header?: {
                /** @description the `ETag` that the client has read */
                "If-Match"?: string;
            };
            path: {
                postId: string;
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    acceptedAnswerWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description the `ETag` that the client has read */
                "If-Match"?: string;
            };
            path: {
                postId: string;
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    commentPageList: {
        parameters: {
            query?: {
                sort?: string;
                before?: string;
                around?: string;
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentStretch"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    commentWrite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
