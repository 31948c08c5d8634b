//! The messages that would have been sent, newest last.

use std::collections::VecDeque;

use crate::message::Message;

/// Messages that are remembered; older ones are forgotten.
const CAPACITY: usize = 1000;

/// All messages so far, as far as they are remembered.
#[derive(Debug)]
pub(crate) struct Outbox {
    messages: VecDeque<Message>,
    /// How many of the newest have not been handed out yet.
    fresh: usize,
}

impl Outbox {
    pub(crate) const fn new() -> Self {
        Self { messages: VecDeque::new(), fresh: 0 }
    }

    pub(crate) fn push(&mut self, message: Message) {
        if self.messages.len() == CAPACITY {
            self.messages.pop_front();
        }
        self.messages.push_back(message);
        self.fresh = (self.fresh + 1).min(CAPACITY);
    }

    /// The messages that have not been handed out yet.
    pub(crate) fn take_fresh(&mut self) -> Vec<Message> {
        let seen = self.messages.len().saturating_sub(self.fresh);
        self.fresh = 0;
        self.messages.iter().skip(seen).cloned().collect()
    }

    /// All messages, oldest first.
    pub(crate) fn all(&self) -> Vec<Message> {
        self.messages.iter().cloned().collect()
    }

    /// The code in the newest message to an address.
    pub(crate) fn last_code(&self, address: &str) -> Option<String> {
        let newest = self.messages.iter().rev().find(|message| message.goes_to(address))?;
        Some(newest.code().to_owned())
    }
}

#[cfg(test)]
mod tests;
