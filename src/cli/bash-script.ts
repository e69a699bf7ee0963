/**
 * What bash asks for completions with. It stands in for the one of @bomb.sh/tab, which needs the bash-completion package, cannot be loaded twice, evaluates
 * what is typed, and knows neither `--pos=reference` nor words with colons.
 */
export const bashScript = `# bash completion for ppip
_ppip_complete() {
    local line=\${COMP_LINE:0:COMP_POINT} words cur word out directive value prefix
    read -ra words <<< "$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    cur=\${words[\${#words[@]}-1]}
    # Read as data, never evaluated.
    out=$(ppip complete -- "\${words[@]:1}" 2>/dev/null) || return
    directive=\${out##*:}
    # 4: files are no answer here.
    [[ $((directive & 4)) -eq 0 ]] && compopt -o default 2>/dev/null
    word=$cur
    [[ $word == --*=* ]] && word=\${word#*=}
    # Readline begins a new word at a colon or an equals sign.
    prefix=
    [[ $COMP_WORDBREAKS == *:* && $word == *[:=]* ]] && prefix=\${word%"\${word##*[:=]}"}
    COMPREPLY=()
    while IFS= read -r line; do
        value=\${line%%$'\\t'*}
        [[ -n $value && $value != :* && $value == "$word"* ]] && COMPREPLY+=("\${value#"$prefix"}")
    done <<< "$out"
}
complete -F _ppip_complete ppip
`;
