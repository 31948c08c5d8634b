//! Path templates.

/// The names in the braces of a path template, in order; `None` if the braces are not in order.
pub(crate) fn template_parameters(template: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        if before.contains('}') || name.is_empty() || name.contains(['{', '/']) {
            return None;
        }
        names.push(name);
        rest = after;
    }
    (!rest.contains('}')).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::template_parameters;

    #[test]
    fn templates_are_taken_apart() {
        assert_eq!(template_parameters("/a/b"), Some(vec![]));
        assert_eq!(template_parameters("/a/{x}/b/{y}.json"), Some(vec!["x", "y"]));
        for broken in ["/{", "/}", "/{}", "/{a{b}}", "/{a/b}", "/{a}}", "/a}/{b}"] {
            assert_eq!(template_parameters(broken), None, "{broken}");
        }
    }
}
