//! The terminal while questions are asked: its modes, its cursor, and Ctrl-C as something to read.

use std::io;

/// Holds the terminal in the modes of asking; puts everything back when dropped.
#[derive(Debug)]
pub(super) struct Session {
    #[cfg(unix)]
    inner: unix::Held,
}

impl Session {
    /// Keys are read one by one: nothing is echoed, and Ctrl-C is a key also between two reads.
    pub(super) fn of_keys() -> io::Result<Session> {
        Ok(Session {
            #[cfg(unix)]
            inner: unix::Held::of_keys()?,
        })
    }

    /// Lines are read as the terminal gives them; Ctrl-C ends the wait for one.
    pub(super) fn of_lines() -> io::Result<Session> {
        Ok(Session {
            #[cfg(unix)]
            inner: unix::Held::of_lines()?,
        })
    }

    /// Reads a line; `None` at the end of the input.
    ///
    /// # Errors
    ///
    /// `Interrupted` after Ctrl-C.
    #[cfg(unix)]
    pub(super) fn read_line(&mut self) -> io::Result<Option<String>> {
        self.inner.read_line()
    }

    /// Reads a line; `None` at the end of the input.
    #[cfg(not(unix))]
    pub(super) fn read_line(&mut self) -> io::Result<Option<String>> {
        let mut line = String::new();
        let read = io::stdin().read_line(&mut line)?;
        Ok((read > 0).then_some(line))
    }
}

#[cfg(unix)]
mod unix {
    use std::io;
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
    use signal_hook::SigId;
    use signal_hook::consts::SIGINT;

    /// Longest line a terminal hands over at once.
    const LINE: usize = 4096;

    #[derive(Debug)]
    pub(super) struct Held {
        before: Option<Termios>,
        interrupt: SigId,
        interrupted: Option<io::PipeReader>,
    }

    impl Held {
        pub(super) fn of_keys() -> io::Result<Held> {
            // The flag is never read: it only keeps Ctrl-C, which the prompts raise as a signal
            // besides returning `Interrupted`, from ending the process before it has tidied up.
            let flag = Arc::new(AtomicBool::new(false));
            let interrupt = signal_hook::flag::register(SIGINT, flag)?;
            let before = tcgetattr(io::stdin())?;
            let mut modes = before.clone();
            modes.local_modes -= LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG;
            tcsetattr(io::stdin(), OptionalActions::Now, &modes)?;
            Ok(Held { before: Some(before), interrupt, interrupted: None })
        }

        pub(super) fn of_lines() -> io::Result<Held> {
            let (ours, theirs) = io::pipe()?;
            let interrupt = signal_hook::low_level::pipe::register(SIGINT, theirs)?;
            Ok(Held { before: None, interrupt, interrupted: Some(ours) })
        }

        pub(super) fn read_line(&mut self) -> io::Result<Option<String>> {
            let stdin = io::stdin();
            if let Some(interrupted) = &self.interrupted {
                let readable = |fd| PollFd::from_borrowed_fd(fd, PollFlags::IN);
                let mut both = [
                    readable(std::os::fd::AsFd::as_fd(interrupted)),
                    readable(std::os::fd::AsFd::as_fd(&stdin)),
                ];
                // A signal ends the wait too; the pipe says which one it was.
                while let Err(error) = poll(&mut both, None) {
                    if error != rustix::io::Errno::INTR {
                        return Err(error.into());
                    }
                }
                if both.first().is_some_and(|it| !it.revents().is_empty()) {
                    return Err(io::ErrorKind::Interrupted.into());
                }
            }
            let mut bytes = vec![0; LINE];
            let read =
                rustix::io::retry_on_intr(|| rustix::io::read(&stdin, bytes.as_mut_slice()))?;
            bytes.truncate(read);
            Ok((read > 0).then(|| String::from_utf8_lossy(&bytes).into_owned()))
        }
    }

    impl Drop for Held {
        fn drop(&mut self) {
            if let Some(before) = &self.before {
                // Nothing is left to do where the terminal is gone.
                let _gone = tcsetattr(io::stdin(), OptionalActions::Now, before);
            }
            signal_hook::low_level::unregister(self.interrupt);
        }
    }
}
