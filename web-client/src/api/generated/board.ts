export interface paths {
    "/api/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["boardList"];
        put?: never;
        post: operations["boardCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{boardId}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cardCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["boardPageRead"];
        put?: never;
        post?: never;
        delete: operations["boardDelete"];
        options?: never;
        head?: never;
        patch: operations["boardEdit"];
        trace?: never;
    };
    "/api/boards/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["boardHistoryChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cardRead"];
        put?: never;
        post?: never;
        delete: operations["cardArchive"];
        options?: never;
        head?: never;
        patch: operations["cardEdit"];
        trace?: never;
    };
    "/api/cards/{id}/assignees/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["cardMoveAssign"];
        post?: never;
        delete: operations["cardMoveUnassign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cards/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cardMoveMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cards/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cardRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["workMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["workOverview"];
        put?: never;
        post?: never;
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
        BoardChange: {
            assignee: components["schemas"]["Participant"] | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Participant"];
            /** Format: uuid */
            cardId: string | null;
            cardTitle: string | null;
            fromColumn: components["schemas"]["ColumnThen"] | null;
            /** @enum {string} */
            kind: "BOARD_CREATED" | "BOARD_EDITED" | "BOARD_DELETED" | "CARD_CREATED" | "CARD_EDITED" | "CARD_MOVED" | "CARD_ASSIGNED" | "CARD_UNASSIGNED" | "CARD_ARCHIVED" | "CARD_RESTORED";
            toColumn: components["schemas"]["ColumnThen"] | null;
        };
        BoardPage: {
            /** Format: date-time */
            at: string | null;
            columns: components["schemas"]["Lane"][];
            /** Format: uuid */
            communityId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            createdBy: string;
            /** Format: uuid */
            districtId: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            people: {
                [key: string]: string;
            };
            /** Format: int64 */
            version: number;
        };
        BoardWork: {
            /** Format: uuid */
            boardId: string;
            /** Format: int64 */
            cards: number;
            /** Format: uuid */
            communityId: string;
            /** Format: uuid */
            districtId: string | null;
            name: string;
            people: components["schemas"]["PersonWork"][];
            stages: components["schemas"]["StageWork"][];
        };
        CardOnBoard: {
            assignees: string[];
            /** Format: date */
            due: string | null;
            /** Format: uuid */
            id: string;
            labels: string[];
            title: string;
            /** Format: int64 */
            version: number;
        };
        CardView: {
            assignees: string[];
            /** Format: uuid */
            boardId: string;
            /** Format: uuid */
            columnId: string;
            /** Format: uuid */
            communityId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            createdBy: string;
            description: string | null;
            /** Format: date */
            due: string | null;
            /** Format: uuid */
            id: string;
            labels: string[];
            people: {
                [key: string]: string;
            };
            title: string;
            /** Format: int64 */
            version: number;
        };
        ColumnThen: {
            /** Format: uuid */
            id: string;
            name: string | null;
        };
        Created: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            version: number;
        };
        FieldError: {
            field: string;
            message: string;
        };
        Lane: {
            cards: components["schemas"]["CardOnBoard"][];
            /** Format: uuid */
            id: string;
            name: string;
            stage: string | null;
            /** Format: int32 */
            wipLimit: number | null;
        };
        ListedBoard: {
            /** Format: int64 */
            cards: number;
            /** Format: uuid */
            communityId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            createdBy: string;
            /** Format: uuid */
            districtId: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            version: number;
        };
        Move: {
            /** Format: uuid */
            columnId?: string | null;
            /** Format: int32 */
            position?: number | null;
        };
        MyCard: {
            /** Format: uuid */
            boardId: string;
            boardName: string;
            /** Format: uuid */
            columnId: string;
            columnName: string | null;
            /** Format: uuid */
            communityId: string;
            /** Format: date */
            due: string | null;
            /** Format: uuid */
            id: string;
            labels: string[];
            stage: string | null;
            title: string;
            /** Format: int64 */
            version: number;
        };
        NewBoard: {
            columns: components["schemas"]["NewColumn"][];
            /** Format: uuid */
            communityId: string;
            /** Format: uuid */
            districtId?: string | null;
            /** Format: uuid */
            id?: string | null;
            name: string;
        };
        NewCard: {
            assignees?: string[] | null;
            /** Format: uuid */
            columnId: string;
            description?: string | null;
            /** Format: date */
            due?: string | null;
            /** Format: uuid */
            id?: string | null;
            labels?: string[] | null;
            title: string;
        };
        NewColumn: {
            /** Format: uuid */
            id?: string | null;
            name: string;
            stage?: string | null;
            /** Format: int32 */
            wipLimit?: number | null;
        };
        PageBoardChange: {
            items: components["schemas"]["BoardChange"][];
            next: string | null;
        };
        PageBoardWork: {
            items: components["schemas"]["BoardWork"][];
            next: string | null;
        };
        PageListedBoard: {
            items: components["schemas"]["ListedBoard"][];
            next: string | null;
        };
        PageMyCard: {
            items: components["schemas"]["MyCard"][];
            next: string | null;
        };
        Participant: {
            name: string | null;
            /** Format: uuid */
            personId: string;
        };
        PersonWork: {
            /** Format: int64 */
            cards: number;
            name: string | null;
            /** Format: uuid */
            personId: string | null;
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
        StageWork: {
            /** Format: int64 */
            cards: number;
            stage: string | null;
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
    boardList: {
        parameters: {
            query?: {
                community?: string;
                district?: string;
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
                    "application/json": components["schemas"]["PageListedBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    boardCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBoard"];
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
    cardCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                boardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCard"];
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
    boardPageRead: {
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
                    "application/json": components["schemas"]["BoardPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    boardDelete: {
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
    boardEdit: {
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
                "application/json": {
                    [key: string]: unknown;
                };
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
    boardHistoryChanges: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
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
                    "application/json": components["schemas"]["PageBoardChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cardRead: {
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
                    "application/json": components["schemas"]["CardView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    cardArchive: {
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
    cardEdit: {
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
                "application/json": {
                    [key: string]: unknown;
                };
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
    cardMoveAssign: {
        parameters: {
            query?: never;
            header?: {
                /** @description the `ETag` that the client has read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                personId: string;
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
    cardMoveUnassign: {
        parameters: {
            query?: never;
            header?: {
                /** @description the `ETag` that the client has read */
                "If-Match"?: string;
            };
            path: {
                id: string;
                personId: string;
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
    cardMoveMove: {
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
                "application/json": components["schemas"]["Move"];
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
    cardRestore: {
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
    workMine: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["PageMyCard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    workOverview: {
        parameters: {
            query?: {
                district?: string;
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
                    "application/json": components["schemas"]["PageBoardWork"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
