import { Body, Inject, Param, Post, Get, Query } from '@nestjs/common';
import type { ReadModelStore } from '@parley/read-models';
import { tokens, type Ids } from '@parley/runtime';
import { Closed, Text } from '@parley/runtime/fields';
import { CalledBy, type Caller } from '../access/caller.js';
import { Note, noteOf } from '../answers/note.js';
import { NotBlank } from '../http/not-blank.js';
import { PageQuery } from '../http/paging-query.js';
import { answerPage, pageOf, type AnsweredPage } from '../http/paging.js';
import { Api, ConversationRoute } from '../http/route.js';
import { ConversationCommands } from './conversation-commands.js';
import { ConversationIdPipe, type ConversationRef } from './conversation-ref.js';
import { KnownConversations } from './known-conversations.js';

@Closed()
class NoteBody {
  @NotBlank()
  @Text({ max: 5_000 })
  readonly text!: string;
}

@Api('conversations', 'conversations')
export class Notes {
  constructor(
    private readonly commands: ConversationCommands,
    private readonly known: KnownConversations,
    @Inject(tokens.readModels) private readonly readModels: ReadModelStore,
    @Inject(tokens.ids) private readonly ids: Ids,
  ) {}

  @Post(':id/notes')
  @ConversationRoute({
    id: 'addNote',
    scope: 'conversations:write',
    summary: 'Leaves an internal note.',
    status: 201,
    answer: Note,
    refuses: [404],
  })
  async add(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Body() { text }: NoteBody,
    @CalledBy() caller: Caller,
  ): Promise<Note> {
    const noteId = this.ids.uuid();
    const { facts } = await this.commands.carryOut(ref, caller, {
      type: 'AddNote',
      senderId: ref.senderId,
      noteId,
      text,
    });
    const author = caller.actor.id;
    return { id: noteId, conversationId: ref.id, text, ...(author === undefined ? {} : { author }), at: facts[0]!.at };
  }

  @Get(':id/notes')
  @ConversationRoute({
    id: 'listNotes',
    scope: 'conversations:read',
    summary: 'The internal notes of a conversation, newest first.',
    answer: pageOf(Note, 'NotePage', 'A page of notes.'),
    refuses: [404],
  })
  async list(
    @Param('id', ConversationIdPipe) ref: ConversationRef,
    @Query() page: PageQuery,
  ): Promise<AnsweredPage<Note>> {
    await this.known.expect(ref);
    return answerPage(this.readModels.live.notes(ref.id, page), noteOf);
  }
}
