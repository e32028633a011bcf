// A test that asserts nothing passes whatever the program does.
beforeEach(() => expect.hasAssertions());
