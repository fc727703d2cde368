"""All of Copydesk that is not the window; imports no Qt."""
