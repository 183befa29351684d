import SandboxWorld

/// Commands these stories register.
enum Sample {
    static let projects: JSON = [
        [
            "type": 1, "name": "projects", "description": "Browse projects, or open one",
            "options": [
                [
                    "type": 3, "name": "project", "description": "Open one project", "autocomplete": true,
                    "max_length": 100,
                ],
                [
                    "type": 3, "name": "show", "description": "Which projects to list",
                    "choices": [["name": "Open seats", "value": "open"], ["name": "All", "value": "all"]],
                ],
                ["type": 5, "name": "share", "description": "Post the answer in this channel"],
            ],
        ],
        [
            "type": 1, "name": "board", "description": "Boards",
            "options": [
                [
                    "type": 1, "name": "pin", "description": "Pin it",
                    "options": [
                        ["type": 7, "name": "where", "description": "Where", "required": true],
                        ["type": 6, "name": "who", "description": "Who"],
                        [
                            "type": 4, "name": "weeks", "description": "How long", "min_value": 1,
                            "max_value": 8,
                        ],
                    ],
                ]
            ],
        ],
    ]

    /// A private Components V2 answer with a button and a select.
    static let card: JSON = [
        "type": 4,
        "data": [
            "flags": .int(1 << 15 | 1 << 6),
            "components": [
                [
                    "type": 17, "accent_color": 255,
                    "components": [
                        [
                            "type": 10,
                            "content": "## Fraud Detection Pipeline\nled by <@1100000000000000105>",
                        ],
                        ["type": 14],
                        [
                            "type": 1,
                            "components": [
                                ["type": 2, "style": 1, "label": "Apply", "custom_id": "apply:1"],
                                ["type": 2, "style": 5, "label": "Repository", "url": "https://example.org"],
                            ],
                        ],
                        [
                            "type": 1,
                            "components": [
                                [
                                    "type": 3, "custom_id": "open", "placeholder": "Open a project",
                                    "options": [
                                        ["label": "One", "value": "1"], ["label": "Two", "value": "2"],
                                    ],
                                ]
                            ],
                        ],
                    ],
                ]
            ],
        ],
    ]

    static let modal: JSON = [
        "type": 9,
        "data": [
            "custom_id": "letter", "title": "Apply to join",
            "components": [
                ["type": 10, "content": "Tell the lead a little."],
                [
                    "type": 18, "label": "Why",
                    "component": [
                        "type": 4, "custom_id": "why", "style": 2, "min_length": 5, "max_length": 100,
                    ],
                ],
                [
                    "type": 18, "label": "Role",
                    "component": [
                        "type": 21, "custom_id": "role", "required": false,
                        "options": [
                            ["label": "Data Engineer", "value": "de"], ["label": "Analyst", "value": "an"],
                        ],
                    ],
                ],
                [
                    "type": 18, "label": "Days",
                    "component": [
                        "type": 22, "custom_id": "days", "min_values": 0, "required": false,
                        "options": [
                            ["label": "Monday", "value": "mo"], ["label": "Friday", "value": "fr"],
                        ],
                    ],
                ],
                ["type": 18, "label": "I agree", "component": ["type": 23, "custom_id": "ok"]],
            ],
        ],
    ]
}
